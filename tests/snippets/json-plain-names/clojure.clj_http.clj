(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/maps"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"class\": \"a\",
  \"default\": \"b\",
  \"snake_case\": 1,
  \"kebab-case\": 2,
  \"dotted.name\": 3
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
