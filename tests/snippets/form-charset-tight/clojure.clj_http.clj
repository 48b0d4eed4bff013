(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/form"
    :headers {"Content-Type" "application/x-www-form-urlencoded;charset=utf-8"}
    :body "city=K%C3%B6ln&a=1"
    :throw-exceptions false}))

(println (:status response) (:body response))
