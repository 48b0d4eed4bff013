$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
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
}'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/search' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
