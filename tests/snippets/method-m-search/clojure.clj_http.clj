;; clj-http refuses the method M-SEARCH
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method "M-SEARCH"
    :url "https://api.example.com/devices"
    :throw-exceptions false}))

(println (:status response) (:body response))
