(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/sorted"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"zeta\": 1,
  \"Alpha\": 2,
  \"alpha\": {
    \"b\": 1,
    \"a\": 2
  },
  \"_\": 3,
  \"a-b\": 4,
  \"a.b\": 5,
  \"class\": 6,
  \" \": 8
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
