export default { paths: () => [{ params: { kind: 'glaze' } }] };
