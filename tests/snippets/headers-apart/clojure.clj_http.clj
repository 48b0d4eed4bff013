(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/users"
    :headers {"Cookie" ["a=1" "b=2"]
              "accept" "text/html"
              "Proxy-Connection" "keep-alive"}
    :throw-exceptions false}))

(println (:status response) (:body response))
