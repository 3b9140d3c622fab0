import React from 'react';

export default function Box({ title, children }) {
  return (
    <section>
      {title && <p>{title}</p>}
      {children}
    </section>
  );
}
