use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request::Common::request_type_with_data(
    'PATCH',
    'https://api.example.com/settings',
    Content => [
        'callback' => 'https://example.com/a?b=c&d=e#f',
        'template' => '{{name}} ${name} #{name}',
        'enabled' => 'true',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
