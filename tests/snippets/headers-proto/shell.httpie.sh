http --ignore-stdin GET https://api.example.com/users \
  __proto__:x \
  constructor:y \
  10:ten \
  2:two
