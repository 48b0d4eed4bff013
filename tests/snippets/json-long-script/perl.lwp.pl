use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/rules',
    [
        'Authorization' => 'Bearer YOUR_TOKEN',
        'Content-Type' => 'application/json',
    ],
    '{
  "name": "tag",
  "script": "function (user, context, callback) {\\n  // it\'s \\"quoted\\"\\n  const tag = `${user.id}`;\\n  callback(null, user, context);\\n}\\n"
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
