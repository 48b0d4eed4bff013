wget --quiet --output-document - \
  --method PATCH \
  --header 'Content-Type: application/vnd.api+json' \
  --header 'Accept: application/vnd.api+json' \
  --body-data '{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}' \
  https://api.example.com/articles/1
