;; clj-http sends no body with OPTIONS: the body is left out
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :options
    :url "https://api.example.com/x"
    :headers {"Content-Type" "text/plain"}
    :throw-exceptions false}))

(println (:status response) (:body response))
