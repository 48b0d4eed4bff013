wget --quiet --output-document - \
  --method POST \
  --header 'X-Signature: sha256=abcdef' \
  --header 'Content-Type: application/json' \
  --body-data '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }' \
  https://api.example.com/hooks
