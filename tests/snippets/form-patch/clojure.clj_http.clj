(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :patch
    :url "https://api.example.com/settings"
    :headers {"Content-Type" "application/x-www-form-urlencoded"}
    :body "callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true"
    :throw-exceptions false}))

(println (:status response) (:body response))
