// the header `X-Lines` holds line breaks or control characters: spaces are sent instead
// the header `Bad Name` is left out: its name is no HTTP token
// the header `X:Colon` is left out: its name is no HTTP token
// `Transfer-Encoding` is left out: the client frames the body itself
// `Content-Length: 12` is not the length of the body: the client sends the right one
import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'GET',
      headers: {'X-Lines': 'a  X-Injected: b', 'X-Good': 'z'},
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
