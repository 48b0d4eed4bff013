(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/graphql"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"query\": \"query ($id: ID!) {\\n  user(id: $id) {\\n    name # the name\\n    \\\"\\\"\\\"not a comment\\\"\\\"\\\"\\n  }\\n}\",
  \"variables\": {
    \"id\": \"u-1\",
    \"first\": 10
  }
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
