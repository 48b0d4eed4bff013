curl --request PUT ^
  --url https://api.example.com/notes/1 ^
  --header "content-type: Application/JSON;odata.metadata=minimal; IEEE754Compatible=true" ^
  --data-raw "{\"a\": [1.10, \"b\"]}"
