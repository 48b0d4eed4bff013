http --ignore-stdin GET https://api.example.com/users \
  X-Tag:one \
  X-Other:x \
  'x-tag:two, three'
