(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :patch
    :url "https://api.example.com/articles/1"
    :headers {"Content-Type" "application/vnd.api+json"
              "Accept" "application/vnd.api+json"}
    :body "{
  \"data\": {
    \"type\": \"articles\",
    \"id\": \"1\",
    \"attributes\": {
      \"title\": \"A new title that is quite a bit longer than it was\"
    }
  }
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
