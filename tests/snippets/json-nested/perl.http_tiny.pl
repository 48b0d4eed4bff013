use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/search', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "query": {
    "bool": {
      "must": [
        {
          "match": {
            "title": "harkdown"
          }
        },
        {
          "range": {
            "year": {
              "gte": 2020,
              "lte": 2030
            }
          }
        }
      ],
      "filter": [],
      "empty": {}
    }
  },
  "fields": [
    "title",
    "year",
    "a much longer name of a field than the others",
    "and, one: with [marks]"
  ],
  "size": 10
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
