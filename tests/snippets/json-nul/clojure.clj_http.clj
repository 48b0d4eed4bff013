(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/names"
    :headers {"Content-Type" "application/json"}
    :body "{\"nul\": \"a\\u0000b0\", \"bell\": \"\\u0007\"}"
    :throw-exceptions false}))

(println (:status response) (:body response))
