(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :options
    :url "https://api.example.com/files"
    :headers {"X-Requested-With" "harkdown"}
    :throw-exceptions false}))

(println (:status response) (:body response))
