(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/form"
    :headers {"Content-Type" "application/x-www-form-urlencoded"}
    :body "a=1&b=two+words&a=%C3%A9&flag"
    :throw-exceptions false}))

(println (:status response) (:body response))
