import pumps

def stop(pump):
    pump.stop()
