(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D"
    :throw-exceptions false}))

(println (:status response) (:body response))
