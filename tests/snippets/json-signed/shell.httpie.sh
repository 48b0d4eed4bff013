http --ignore-stdin POST https://api.example.com/hooks \
  X-Signature:sha256=abcdef \
  Content-Type:application/json \
  --raw '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'
