;; clj-http takes `Cookie` in ASCII alone: it is left out
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/me"
    :throw-exceptions false}))

(println (:status response) (:body response))
