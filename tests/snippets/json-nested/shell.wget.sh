wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{
  "query": {
    "bool": {
      "must": [
        {
          "match": {
            "title": "harkdown"
          }
        },
        {
          "range": {
            "year": {
              "gte": 2020,
              "lte": 2030
            }
          }
        }
      ],
      "filter": [],
      "empty": {}
    }
  },
  "fields": [
    "title",
    "year",
    "a much longer name of a field than the others",
    "and, one: with [marks]"
  ],
  "size": 10
}' \
  https://api.example.com/search
