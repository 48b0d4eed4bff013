(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/form"
    :headers {"Content-Type" "application/x-www-form-urlencoded; charset=UTF-8"}
    :body "q=harkdown"
    :throw-exceptions false}))

(println (:status response) (:body response))
