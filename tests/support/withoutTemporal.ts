Reflect.deleteProperty(globalThis, 'Temporal');
