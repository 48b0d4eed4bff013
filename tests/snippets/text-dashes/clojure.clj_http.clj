(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/raw"
    :headers {"Content-Type" "text/plain"}
    :body "--data -X DELETE"
    :throw-exceptions false}))

(println (:status response) (:body response))
