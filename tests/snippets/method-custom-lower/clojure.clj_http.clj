;; clj-http refuses the method link
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method "link"
    :url "https://api.example.com/pages/1"
    :headers {"Link" "</pages/2>; rel=\"next\""}
    :throw-exceptions false}))

(println (:status response) (:body response))
