wget --quiet --output-document - \
  --method PUT \
  --header 'content-type: Application/JSON;odata.metadata=minimal; IEEE754Compatible=true' \
  --body-data '{"a": [1.10, "b"]}' \
  https://api.example.com/notes/1
