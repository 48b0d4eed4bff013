http --ignore-stdin OPTIONS https://api.example.com/files \
  X-Requested-With:harkdown
