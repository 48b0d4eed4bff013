use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request::Common::request_type_with_data(
    'PUT',
    'https://api.example.com/upload/1',
    'Content-Type' => 'form-data',
    Content => [
        'files[]' => [undef, 'a.csv', 'Content-Type' => 'text/csv', Content => "id,name\r
1,\"a\"\r
"],
        'files[]' => [undef, 'b.svg', 'Content-Type' => 'image/svg+xml', Content => '<svg>
  <text>${x} {{y}}</text>
</svg>
'],
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
