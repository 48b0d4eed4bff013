(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/maps"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"b\": 1,
  \"10\": 2,
  \"2\": 3,
  \"__proto__\": {
    \"x\": 1
  },
  \"constructor\": null,
  \"\": \"empty\",
  \"with space\": 1,
  \"it's\": 2
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
