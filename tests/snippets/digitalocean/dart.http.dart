import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://YOURACCOUNT.auth0.com/api/v2/connections');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Authorization': 'Bearer ABCD',
    'Content-Type': 'application/json',
  });
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'name': 'digitalocean',
      'strategy': 'oauth2',
      'options': {
        'client_id': 'YOUR-DIGITAL-OCEAN-CLIENT-ID',
        'client_secret': 'YOUR-DIGITAL-OCEAN-CLIENT-SECRET',
        'authorizationURL': 'https://cloud.digitalocean.com/v1/oauth/authorize',
        'tokenURL': 'https://cloud.digitalocean.com/v1/oauth/token',
        'scope': ['read'],
        'scripts': {
          'fetchUserProfile': 'function(accessToken, ctx, cb) { request.get(\'https://api.digitalocean.com/v2/account\', { headers: { \'Authorization\': \'Bearer \' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error(\'StatusCode: \' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}',
        },
      },
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
