(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/orders"
    :headers {"Content-Type" "application/json"}
    :body "{
    \"id\": 7,
    \"items\": [
        {\"sku\": \"A-1\", \"count\": 2}
    ]
}
"
    :throw-exceptions false}))

(println (:status response) (:body response))
