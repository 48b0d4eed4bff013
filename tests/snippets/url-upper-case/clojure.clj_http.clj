(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "HTTPS://API.Example.COM/Path"
    :throw-exceptions false}))

(println (:status response) (:body response))
