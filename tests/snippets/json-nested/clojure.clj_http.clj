(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/search"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"query\": {
    \"bool\": {
      \"must\": [
        {
          \"match\": {
            \"title\": \"harkdown\"
          }
        },
        {
          \"range\": {
            \"year\": {
              \"gte\": 2020,
              \"lte\": 2030
            }
          }
        }
      ],
      \"filter\": [],
      \"empty\": {}
    }
  },
  \"fields\": [
    \"title\",
    \"year\",
    \"a much longer name of a field than the others\",
    \"and, one: with [marks]\"
  ],
  \"size\": 10
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
