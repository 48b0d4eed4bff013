(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/numbers"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"zero\": 0,
  \"minus\": -12,
  \"half\": 0.5,
  \"pi\": 3.14159,
  \"max\": 9007199254740991,
  \"yes\": true,
  \"no\": false,
  \"nothing\": null
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
