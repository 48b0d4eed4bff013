;; clj-http sends no body with HEAD: the body is left out
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :head
    :url "https://api.example.com/files/1"
    :headers {"Content-Type" "text/plain"}
    :throw-exceptions false}))

(println (:status response) (:body response))
