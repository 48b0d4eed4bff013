;; clj-http refuses the method TRACE
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method "TRACE"
    :url "https://api.example.com/users"
    :throw-exceptions false}))

(println (:status response) (:body response))
