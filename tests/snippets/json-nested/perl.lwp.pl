use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/search',
    [
        'Content-Type' => 'application/json',
    ],
    '{
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
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
