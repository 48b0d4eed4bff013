(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/search?tag=a&tag=b&q=x%20y+z"
    :throw-exceptions false}))

(println (:status response) (:body response))
