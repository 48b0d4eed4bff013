curl --request POST ^
  --url https://api.example.com/search ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"query\": {\"bool\": {\"must\": [{\"match\": {\"title\": \"harkdown\"}}, {\"range\": {\"year\": {\"gte\": 2020, \"lte\": 2030}}}], \"filter\": [], \"empty\": {}}}, \"fields\": [\"title\", \"year\", \"a much longer name of a field than the others\", \"and, one: with [marks]\"], \"size\": 10}"
