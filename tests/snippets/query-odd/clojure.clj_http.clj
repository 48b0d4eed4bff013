(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd"
    :throw-exceptions false}))

(println (:status response) (:body response))
