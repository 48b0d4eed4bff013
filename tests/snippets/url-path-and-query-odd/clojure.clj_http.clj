(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x"
    :throw-exceptions false}))

(println (:status response) (:body response))
