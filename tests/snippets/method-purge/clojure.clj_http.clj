;; clj-http refuses the method PURGE
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method "PURGE"
    :url "https://api.example.com/cache/front"
    :throw-exceptions false}))

(println (:status response) (:body response))
