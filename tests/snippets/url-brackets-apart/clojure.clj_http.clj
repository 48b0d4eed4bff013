(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"
    :throw-exceptions false}))

(println (:status response) (:body response))
