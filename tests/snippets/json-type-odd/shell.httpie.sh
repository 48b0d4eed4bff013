http --ignore-stdin PUT https://api.example.com/notes/1 \
  'content-type:Application/JSON;odata.metadata=minimal; IEEE754Compatible=true' \
  --raw '{"a": [1.10, "b"]}'
