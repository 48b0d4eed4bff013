(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/form"
    :headers {"Content-Type" "application/x-www-form-urlencoded"}
    :body "="
    :throw-exceptions false}))

(println (:status response) (:body response))
