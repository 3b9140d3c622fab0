import Layout from '@theme/Layout';
import React from 'react';

export default function Home() {
  return (
    <Layout title="Home">
      <main>
        <h1>Loom</h1>
      </main>
    </Layout>
  );
}
