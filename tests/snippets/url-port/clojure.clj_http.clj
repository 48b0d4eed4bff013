(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "http://localhost:8080/health"
    :throw-exceptions false}))

(println (:status response) (:body response))
